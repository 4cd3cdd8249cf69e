// @generated from the whole document; changes made here are lost at the next generation

use crate::{DirectoryUserDevicesListing, UserDevice};

crate::runtime::request::operation! {
    DeleteMobiledevice "DELETE" "/api/v2/mobiledevices/{deviceId}" "/deviceId"
    (device_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetMobiledevice "GET" "/api/v2/mobiledevices/{deviceId}" "/deviceId >application/json"
    (device_id: &str = text) -> UserDevice {
    }
}

crate::runtime::request::operation! {
    GetMobiledevices "GET" "/api/v2/mobiledevices" "?pageNumber ?pageSize ?sortOrder >application/json"
    () -> DirectoryUserDevicesListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        2 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    PostMobiledevices "POST" "/api/v2/mobiledevices" "=application/json >application/json"
    (body: &UserDevice = json) -> UserDevice {
    }
}

crate::runtime::request::operation! {
    PutMobiledevice "PUT" "/api/v2/mobiledevices/{deviceId}" "/deviceId =application/json >application/json"
    (device_id: &str = text) -> UserDevice {
        1 body: &UserDevice = json;
    }
}
