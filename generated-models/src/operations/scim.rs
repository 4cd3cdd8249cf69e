// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ScimConfigResourceType, ScimConfigResourceTypesListResponse, ScimGroupListResponse,
    ScimServiceProviderConfig, ScimUserListResponse, ScimV2CreateUser, ScimV2Group,
    ScimV2PatchRequest, ScimV2SchemaDefinition, ScimV2SchemaListResponse, ScimV2User,
};

crate::runtime::request::operation! {
    DeleteScimUser "DELETE" "/api/v2/scim/users/{userId}" "/userId ^If-Match >application/json"
    (user_id: &str = text) -> serde_json::Value {
        #[doc = " The parameter `If-Match`."]
        1 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    DeleteScimV2User "DELETE" "/api/v2/scim/v2/users/{userId}" "/userId ^If-Match >application/json"
    (user_id: &str = text) -> serde_json::Value {
        #[doc = " The parameter `If-Match`."]
        1 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScimGroup "GET" "/api/v2/scim/groups/{groupId}" "/groupId ^If-None-Match ?attributes ?excludedAttributes >application/json"
    (group_id: &str = text) -> ScimV2Group {
        #[doc = " The parameter `If-None-Match`."]
        1 if_none_match: &str = text;
        2 attributes: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `excludedAttributes`."]
        3 excluded_attributes: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetScimGroups "GET" "/api/v2/scim/groups" "?attributes ?count ?excludedAttributes ?filter ?startIndex >application/json"
    () -> ScimGroupListResponse {
        0 attributes: &[impl AsRef<str>] = texts;
        1 count: i32 = value;
        #[doc = " The parameter `excludedAttributes`."]
        2 excluded_attributes: &[impl AsRef<str>] = texts;
        3 filter: &str = text;
        #[doc = " The parameter `startIndex`."]
        4 start_index: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetScimResourcetype "GET" "/api/v2/scim/resourcetypes/{resourceType}" "/resourceType >application/json"
    (resource_type: &str = text) -> ScimConfigResourceType {
    }
}

crate::runtime::request::operation! {
    GetScimResourcetypes "GET" "/api/v2/scim/resourcetypes" ">application/json"
    () -> ScimConfigResourceTypesListResponse {
    }
}

crate::runtime::request::operation! {
    GetScimSchema "GET" "/api/v2/scim/schemas/{schemaId}" "/schemaId >application/json"
    (schema_id: &str = text) -> ScimV2SchemaDefinition {
    }
}

crate::runtime::request::operation! {
    GetScimSchemas "GET" "/api/v2/scim/schemas" "?filter >application/json"
    () -> ScimV2SchemaListResponse {
        0 filter: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScimServiceproviderconfig "GET" "/api/v2/scim/serviceproviderconfig" "^If-None-Match >application/json"
    () -> ScimServiceProviderConfig {
        #[doc = " The parameter `If-None-Match`."]
        0 if_none_match: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScimUser "GET" "/api/v2/scim/users/{userId}" "/userId ^If-None-Match ?attributes ?excludedAttributes >application/json"
    (user_id: &str = text) -> ScimV2User {
        #[doc = " The parameter `If-None-Match`."]
        1 if_none_match: &str = text;
        2 attributes: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `excludedAttributes`."]
        3 excluded_attributes: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetScimUsers "GET" "/api/v2/scim/users" "?attributes ?count ?excludedAttributes ?filter ?startIndex >application/json"
    () -> ScimUserListResponse {
        0 attributes: &[impl AsRef<str>] = texts;
        1 count: i32 = value;
        #[doc = " The parameter `excludedAttributes`."]
        2 excluded_attributes: &[impl AsRef<str>] = texts;
        3 filter: &str = text;
        #[doc = " The parameter `startIndex`."]
        4 start_index: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetScimV2Group "GET" "/api/v2/scim/v2/groups/{groupId}" "/groupId ^If-None-Match ?attributes ?excludedAttributes >application/json"
    (group_id: &str = text) -> ScimV2Group {
        #[doc = " The parameter `If-None-Match`."]
        1 if_none_match: &str = text;
        2 attributes: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `excludedAttributes`."]
        3 excluded_attributes: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetScimV2Groups "GET" "/api/v2/scim/v2/groups" "?filter ?attributes ?count ?excludedAttributes ?startIndex >application/json"
    (filter: &str = text) -> ScimGroupListResponse {
        1 attributes: &[impl AsRef<str>] = texts;
        2 count: i32 = value;
        #[doc = " The parameter `excludedAttributes`."]
        3 excluded_attributes: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `startIndex`."]
        4 start_index: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetScimV2Resourcetype "GET" "/api/v2/scim/v2/resourcetypes/{resourceType}" "/resourceType >application/json"
    (resource_type: &str = text) -> ScimConfigResourceType {
    }
}

crate::runtime::request::operation! {
    GetScimV2Resourcetypes "GET" "/api/v2/scim/v2/resourcetypes" ">application/json"
    () -> ScimConfigResourceTypesListResponse {
    }
}

crate::runtime::request::operation! {
    GetScimV2Schema "GET" "/api/v2/scim/v2/schemas/{schemaId}" "/schemaId >application/json"
    (schema_id: &str = text) -> ScimV2SchemaDefinition {
    }
}

crate::runtime::request::operation! {
    GetScimV2Schemas "GET" "/api/v2/scim/v2/schemas" "?filter >application/json"
    () -> ScimV2SchemaListResponse {
        0 filter: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScimV2Serviceproviderconfig "GET" "/api/v2/scim/v2/serviceproviderconfig" "^If-None-Match >application/json"
    () -> ScimServiceProviderConfig {
        #[doc = " The parameter `If-None-Match`."]
        0 if_none_match: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScimV2User "GET" "/api/v2/scim/v2/users/{userId}" "/userId ^If-None-Match ?attributes ?excludedAttributes >application/json"
    (user_id: &str = text) -> ScimV2User {
        #[doc = " The parameter `If-None-Match`."]
        1 if_none_match: &str = text;
        2 attributes: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `excludedAttributes`."]
        3 excluded_attributes: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetScimV2Users "GET" "/api/v2/scim/v2/users" "?attributes ?count ?excludedAttributes ?filter ?startIndex >application/json"
    () -> ScimUserListResponse {
        0 attributes: &[impl AsRef<str>] = texts;
        1 count: i32 = value;
        #[doc = " The parameter `excludedAttributes`."]
        2 excluded_attributes: &[impl AsRef<str>] = texts;
        3 filter: &str = text;
        #[doc = " The parameter `startIndex`."]
        4 start_index: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchScimGroup "PATCH" "/api/v2/scim/groups/{groupId}" "/groupId =application/json ^If-Match >application/json"
    (group_id: &str = text, body: &ScimV2PatchRequest = json) -> ScimV2Group {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchScimUser "PATCH" "/api/v2/scim/users/{userId}" "/userId =application/json ^If-Match >application/json"
    (user_id: &str = text, body: &ScimV2PatchRequest = json) -> ScimV2User {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchScimV2Group "PATCH" "/api/v2/scim/v2/groups/{groupId}" "/groupId =application/json ^If-Match >application/json"
    (group_id: &str = text, body: &ScimV2PatchRequest = json) -> ScimV2Group {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchScimV2User "PATCH" "/api/v2/scim/v2/users/{userId}" "/userId =application/json ^If-Match >application/json"
    (user_id: &str = text, body: &ScimV2PatchRequest = json) -> ScimV2User {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    PostScimUsers "POST" "/api/v2/scim/users" "=application/json >application/json"
    (body: &ScimV2CreateUser = json) -> ScimV2User {
    }
}

crate::runtime::request::operation! {
    PostScimV2Users "POST" "/api/v2/scim/v2/users" "=application/json >application/json"
    (body: &ScimV2CreateUser = json) -> ScimV2User {
    }
}

crate::runtime::request::operation! {
    PutScimGroup "PUT" "/api/v2/scim/groups/{groupId}" "/groupId =application/json ^If-Match >application/json"
    (group_id: &str = text, body: &ScimV2Group = json) -> ScimV2Group {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    PutScimUser "PUT" "/api/v2/scim/users/{userId}" "/userId =application/json ^If-Match >application/json"
    (user_id: &str = text, body: &ScimV2User = json) -> ScimV2User {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    PutScimV2Group "PUT" "/api/v2/scim/v2/groups/{groupId}" "/groupId =application/json ^If-Match >application/json"
    (group_id: &str = text, body: &ScimV2Group = json) -> ScimV2Group {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}

crate::runtime::request::operation! {
    PutScimV2User "PUT" "/api/v2/scim/v2/users/{userId}" "/userId =application/json ^If-Match >application/json"
    (user_id: &str = text, body: &ScimV2User = json) -> ScimV2User {
        #[doc = " The parameter `If-Match`."]
        2 if_match: &str = text;
    }
}
