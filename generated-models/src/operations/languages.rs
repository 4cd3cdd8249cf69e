// @generated from the whole document; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{AvailableTranslations, Language, LanguageEntityListing};

crate::runtime::request::operation! {
    #[deprecated]
    DeleteLanguage "DELETE" "/api/v2/languages/{languageId}" "/languageId"
    (language_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetLanguage "GET" "/api/v2/languages/{languageId}" "/languageId >application/json"
    (language_id: &str = text) -> Language {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetLanguages "GET" "/api/v2/languages" "?name ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> LanguageEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLanguagesTranslations "GET" "/api/v2/languages/translations" ">application/json"
    () -> AvailableTranslations {
    }
}

crate::runtime::request::operation! {
    GetLanguagesTranslationsBuiltin "GET" "/api/v2/languages/translations/builtin" "?language >application/json"
    (language: &str = text) -> BTreeMap<String, serde_json::Value> {
    }
}

crate::runtime::request::operation! {
    GetLanguagesTranslationsOrganization "GET" "/api/v2/languages/translations/organization" "?language >application/json"
    (language: &str = text) -> BTreeMap<String, serde_json::Value> {
    }
}

crate::runtime::request::operation! {
    GetLanguagesTranslationsUser "GET" "/api/v2/languages/translations/users/{userId}" "/userId >application/json"
    (user_id: &str = text) -> BTreeMap<String, serde_json::Value> {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostLanguages "POST" "/api/v2/languages" "=application/json >application/json"
    (body: &Language = json) -> Language {
    }
}
