// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Certificate, IpAddressRangeListing, ParsedCertificate, ServerDate,
    TimeZoneEntityListing,
};

crate::runtime::request::operation! {
    GetDate "GET" "/api/v2/date" ">application/json"
    () -> ServerDate {
    }
}

crate::runtime::request::operation! {
    GetIpranges "GET" "/api/v2/ipranges" ">application/json"
    () -> IpAddressRangeListing {
    }
}

crate::runtime::request::operation! {
    GetTimezones "GET" "/api/v2/timezones" "?pageNumber ?pageSize >application/json"
    () -> TimeZoneEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostCertificateDetails "POST" "/api/v2/certificate/details" "=application/json >application/json"
    (body: &Certificate = json) -> ParsedCertificate {
    }
}
