/* Shows the text that stands after the # of the address, line by line, as text and nothing else. */
(function () {
  var notice = document.getElementById('notice');
  notice.textContent = decodeURIComponent(document.location.hash.slice(1));
})();
