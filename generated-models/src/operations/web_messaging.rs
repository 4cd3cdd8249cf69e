// @generated from the whole document; changes made here are lost at the next generation

use crate::WebMessagingMessageEntityList;

crate::runtime::request::operation! {
    GetWebmessagingMessages "GET" "/api/v2/webmessaging/messages" "?pageNumber ?pageSize >application/json"
    () -> WebMessagingMessageEntityList {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}
