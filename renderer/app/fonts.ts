// Both typefaces are OFL and ship inside the app: nothing is fetched.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/soft.css';
