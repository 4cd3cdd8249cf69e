// @generated from the whole document; changes made here are lost at the next generation

use crate::{IdleTokenTimeout, TokenInfo};

crate::runtime::request::operation! {
    DeleteToken "DELETE" "/api/v2/tokens/{userId}" "/userId"
    (user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTokensMe "DELETE" "/api/v2/tokens/me" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    GetTokensMe "GET" "/api/v2/tokens/me" "?preserveIdleTTL >application/json"
    () -> TokenInfo {
        #[doc = " The parameter `preserveIdleTTL`."]
        0 preserve_idle_ttl: bool = value;
    }
}

crate::runtime::request::operation! {
    GetTokensTimeout "GET" "/api/v2/tokens/timeout" ">application/json"
    () -> IdleTokenTimeout {
    }
}

crate::runtime::request::operation! {
    HeadTokensMe "HEAD" "/api/v2/tokens/me" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    PutTokensTimeout "PUT" "/api/v2/tokens/timeout" "=application/json >application/json"
    () -> IdleTokenTimeout {
        0 body: &IdleTokenTimeout = json;
    }
}
