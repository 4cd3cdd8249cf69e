// @generated from the whole document; changes made here are lost at the next generation

use crate::{Coretype, CoretypeListing, SchemaQuantityLimits};

crate::runtime::request::operation! {
    GetDataextensionsCoretype "GET" "/api/v2/dataextensions/coretypes/{coretypeName}" "/coretypeName >application/json"
    (coretype_name: &str = text) -> Coretype {
    }
}

crate::runtime::request::operation! {
    GetDataextensionsCoretypes "GET" "/api/v2/dataextensions/coretypes" ">application/json"
    () -> CoretypeListing {
    }
}

crate::runtime::request::operation! {
    GetDataextensionsLimits "GET" "/api/v2/dataextensions/limits" ">application/json"
    () -> SchemaQuantityLimits {
    }
}
