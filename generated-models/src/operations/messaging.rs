// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    MessagingConfigListing, MessagingSetting, MessagingSettingDefaultRequest,
    MessagingSettingRequest, SupportedContent, SupportedContentListing,
};

crate::runtime::request::operation! {
    #[deprecated]
    DeleteMessagingSetting "DELETE" "/api/v2/messaging/settings/{messageSettingId}" "/messageSettingId"
    (message_setting_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteMessagingSettingsDefault "DELETE" "/api/v2/messaging/settings/default" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteMessagingSupportedcontentSupportedContentId "DELETE" "/api/v2/messaging/supportedcontent/{supportedContentId}" "/supportedContentId"
    (supported_content_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetMessagingSetting "GET" "/api/v2/messaging/settings/{messageSettingId}" "/messageSettingId >application/json"
    (message_setting_id: &str = text) -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetMessagingSettings "GET" "/api/v2/messaging/settings" "?pageNumber ?pageSize >application/json"
    () -> MessagingConfigListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetMessagingSettingsDefault "GET" "/api/v2/messaging/settings/default" ">application/json"
    () -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetMessagingSupportedcontent "GET" "/api/v2/messaging/supportedcontent" "?pageNumber ?pageSize >application/json"
    () -> SupportedContentListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetMessagingSupportedcontentSupportedContentId "GET" "/api/v2/messaging/supportedcontent/{supportedContentId}" "/supportedContentId >application/json"
    (supported_content_id: &str = text) -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchMessagingSetting "PATCH" "/api/v2/messaging/settings/{messageSettingId}" "/messageSettingId =application/json >application/json"
    (message_setting_id: &str = text, body: &MessagingSettingRequest = json) -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchMessagingSupportedcontentSupportedContentId "PATCH" "/api/v2/messaging/supportedcontent/{supportedContentId}" "/supportedContentId =application/json >application/json"
    (supported_content_id: &str = text, body: &SupportedContent = json) -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostMessagingSettings "POST" "/api/v2/messaging/settings" "=application/json >application/json"
    (body: &MessagingSettingRequest = json) -> MessagingSetting {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostMessagingSupportedcontent "POST" "/api/v2/messaging/supportedcontent" "=application/json >application/json"
    (body: &SupportedContent = json) -> SupportedContent {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutMessagingSettingsDefault "PUT" "/api/v2/messaging/settings/default" "=application/json >application/json"
    (body: &MessagingSettingDefaultRequest = json) -> MessagingSetting {
    }
}
