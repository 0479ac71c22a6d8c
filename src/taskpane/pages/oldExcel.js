/*
 * For the web views of old Excel, which know no modules and so never load the pane: shows the plain
 * page that says what is needed. Written for Internet Explorer 11, without any library.
 */
(function () {
  var link = document.querySelector('.workbench-address');
  if (link) {
    link.textContent = link.href;
  }
  if (!('noModule' in document.createElement('script'))) {
    document.getElementById('too-old').removeAttribute('hidden');
  }
})();
