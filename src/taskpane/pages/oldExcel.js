/*
 * Says in plain words why the pane does not come: in the web views of old Excel, which know no modules and so never
 * load it, what is needed; where office.js could not be fetched, that. Written for Internet Explorer 11, without any
 * library.
 */
(function () {
  var links = document.querySelectorAll('.workbench-address');
  for (var index = 0; index < links.length; index++) {
    links[index].textContent = links[index].href;
  }
  var reason = !('noModule' in document.createElement('script')) ? 'too-old' : window.Office ? null : 'no-office';
  if (reason) {
    document.getElementById(reason).removeAttribute('hidden');
  }
})();
