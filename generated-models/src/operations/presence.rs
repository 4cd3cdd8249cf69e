// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    MutableUserPresence, OrganizationPresence, OrganizationPresenceDefinition,
    OrganizationPresenceDefinitionEntityListing, OrganizationPresenceEntityListing,
    PresenceSettings, Source, SourceEntityListing, SystemPresence, UcUserPresence,
    UserPresence, UserPrimarySource,
};

crate::runtime::request::operation! {
    DeletePresenceDefinition "DELETE" "/api/v2/presence/definitions/{definitionId}" "/definitionId"
    (definition_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeletePresenceSource "DELETE" "/api/v2/presence/sources/{sourceId}" "/sourceId"
    (source_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeletePresencedefinition "DELETE" "/api/v2/presencedefinitions/{presenceId}" "/presenceId"
    (presence_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetPresenceDefinition "GET" "/api/v2/presence/definitions/{definitionId}" "/definitionId ?localeCode >application/json"
    (definition_id: &str = text) -> OrganizationPresenceDefinition {
        #[doc = " The parameter `localeCode`."]
        1 locale_code: &str = text;
    }
}

crate::runtime::request::operation! {
    GetPresenceDefinitions "GET" "/api/v2/presence/definitions" "?deactivated ?divisionId ?localeCode >application/json"
    () -> OrganizationPresenceDefinitionEntityListing {
        0 deactivated: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `localeCode`."]
        2 locale_code: &str = text;
    }
}

crate::runtime::request::operation! {
    GetPresenceSettings "GET" "/api/v2/presence/settings" ">application/json"
    () -> PresenceSettings {
    }
}

crate::runtime::request::operation! {
    GetPresenceSource "GET" "/api/v2/presence/sources/{sourceId}" "/sourceId >application/json"
    (source_id: &str = text) -> Source {
    }
}

crate::runtime::request::operation! {
    GetPresenceSources "GET" "/api/v2/presence/sources" "?deactivated >application/json"
    () -> SourceEntityListing {
        0 deactivated: &str = text;
    }
}

crate::runtime::request::operation! {
    GetPresenceUserPrimarysource "GET" "/api/v2/presence/users/{userId}/primarysource" "/userId >application/json"
    (user_id: &str = text) -> UserPrimarySource {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetPresencedefinition "GET" "/api/v2/presencedefinitions/{presenceId}" "/presenceId ?localeCode >application/json"
    (presence_id: &str = text) -> OrganizationPresence {
        #[doc = " The parameter `localeCode`."]
        1 locale_code: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetPresencedefinitions "GET" "/api/v2/presencedefinitions" "?deleted ?localeCode ?pageNumber ?pageSize >application/json"
    () -> OrganizationPresenceEntityListing {
        0 deleted: &str = text;
        #[doc = " The parameter `localeCode`."]
        1 locale_code: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSystempresences "GET" "/api/v2/systempresences" ">application/json"
    () -> Vec<SystemPresence> {
    }
}

crate::runtime::request::operation! {
    GetUserPresence "GET" "/api/v2/users/{userId}/presences/{sourceId}" "/userId /sourceId >application/json"
    (user_id: &str = text, source_id: &str = text) -> UserPresence {
    }
}

crate::runtime::request::operation! {
    GetUserPresencesPurecloud "GET" "/api/v2/users/{userId}/presences/purecloud" "/userId >application/json"
    (user_id: &str = text) -> UserPresence {
    }
}

crate::runtime::request::operation! {
    GetUsersPresenceBulk "GET" "/api/v2/users/presences/{sourceId}/bulk" "/sourceId ?id >application/json"
    (source_id: &str = text) -> Vec<UcUserPresence> {
        1 id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetUsersPresencesPurecloudBulk "GET" "/api/v2/users/presences/purecloud/bulk" "?id >application/json"
    () -> Vec<UcUserPresence> {
        0 id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PatchUserPresence "PATCH" "/api/v2/users/{userId}/presences/{sourceId}" "/userId /sourceId =application/json >application/json"
    (user_id: &str = text, source_id: &str = text, body: &UserPresence = json) -> UserPresence {
    }
}

crate::runtime::request::operation! {
    PatchUserPresencesPurecloud "PATCH" "/api/v2/users/{userId}/presences/purecloud" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UserPresence = json) -> UserPresence {
    }
}

crate::runtime::request::operation! {
    PostPresenceDefinitions "POST" "/api/v2/presence/definitions" "=application/json >application/json"
    (body: &OrganizationPresenceDefinition = json) -> OrganizationPresenceDefinition {
    }
}

crate::runtime::request::operation! {
    PostPresenceSources "POST" "/api/v2/presence/sources" "=application/json >application/json"
    (body: &Source = json) -> Source {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostPresencedefinitions "POST" "/api/v2/presencedefinitions" "=application/json >application/json"
    (body: &OrganizationPresence = json) -> OrganizationPresence {
    }
}

crate::runtime::request::operation! {
    PutPresenceDefinition "PUT" "/api/v2/presence/definitions/{definitionId}" "/definitionId =application/json >application/json"
    (definition_id: &str = text, body: &OrganizationPresenceDefinition = json) -> OrganizationPresenceDefinition {
    }
}

crate::runtime::request::operation! {
    PutPresenceSettings "PUT" "/api/v2/presence/settings" "=application/json >application/json"
    (body: &PresenceSettings = json) -> PresenceSettings {
    }
}

crate::runtime::request::operation! {
    PutPresenceSource "PUT" "/api/v2/presence/sources/{sourceId}" "/sourceId =application/json >application/json"
    (source_id: &str = text, body: &Source = json) -> Source {
    }
}

crate::runtime::request::operation! {
    PutPresenceUserPrimarysource "PUT" "/api/v2/presence/users/{userId}/primarysource" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UserPrimarySource = json) -> UserPrimarySource {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutPresencedefinition "PUT" "/api/v2/presencedefinitions/{presenceId}" "/presenceId =application/json >application/json"
    (presence_id: &str = text, body: &OrganizationPresence = json) -> OrganizationPresence {
    }
}

crate::runtime::request::operation! {
    PutUsersPresencesBulk "PUT" "/api/v2/users/presences/bulk" "=application/json >application/json"
    (body: &[MutableUserPresence] = json_list) -> Vec<UserPresence> {
    }
}
