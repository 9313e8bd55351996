/** Countries, states and large cities, by the last word of their names. No `he` or `she` stands for one of these. */
export const PLACES =
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia ' +
  'bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark ecuador ' +
  'egypt england eritrea estonia ethiopia europe finland france gambia georgia germany ghana greece guatemala guinea haiti honduras ' +
  'hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan ' +
  'laos latvia lebanon lesotho liberia libya lithuania luxembourg macedonia malawi malaysia mali malta mauritania mexico moldova ' +
  'mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine ' +
  'panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia ' +
  'somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey turkmenistan uganda ' +
  'ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america americas antarctica scandinavia ' +
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky ' +
  'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio ' +
  'oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming carolina dakota rico york washington angeles chicago ' +
  'houston philadelphia phoenix dallas detroit boston seattle denver atlanta miami baltimore milwaukee minneapolis cleveland orlando ' +
  'tampa pittsburgh cincinnati oakland sacramento charlotte vegas rock orleans francisco diego london paris berlin madrid rome vienna ' +
  'brussels amsterdam copenhagen stockholm oslo helsinki warsaw prague budapest bucharest sofia athens istanbul ankara moscow kiev kyiv ' +
  'minsk tehran baghdad damascus beirut jerusalem aviv cairo tripoli tunis algiers rabat riyadh doha dubai kabul islamabad karachi delhi ' +
  'mumbai dhaka bangkok hanoi manila jakarta beijing shanghai taipei seoul pyongyang tokyo osaka sydney melbourne canberra ottawa ' +
  'toronto montreal vancouver havana bogota caracas lima santiago brasilia lagos nairobi johannesburg yerevan baku tbilisi stepanakert ' +
  'karabakh crimea gaza chechnya catalonia bavaria quebec ontario queensland scotland ulster england geneva zurich munich hamburg ' +
  'frankfurt milan naples barcelona lisbon porto dublin edinburgh glasgow belfast manchester liverpool birmingham mariupol donetsk ' +
  'darfur kashmir aleppo mosul fallujah ramallah balkans caucasus crimea midwest northeast southwest';
