// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    DynamicGroupDefinition, DynamicGroupQuery, DynamicGroupQueryPreview, Group,
    GroupCreate, GroupEntityListing, GroupMembersUpdate, GroupProfile,
    GroupProfileEntityListing, GroupUpdate, UserEntityListing,
};

crate::runtime::request::operation! {
    DeleteGroup "DELETE" "/api/v2/groups/{groupId}" "/groupId"
    (group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteGroupDynamicsettings "DELETE" "/api/v2/groups/{groupId}/dynamicsettings" "/groupId"
    (group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteGroupMembers "DELETE" "/api/v2/groups/{groupId}/members" "/groupId ?ids >application/json"
    (group_id: &str = text, ids: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    GetGroup "GET" "/api/v2/groups/{groupId}" "/groupId >application/json"
    (group_id: &str = text) -> Group {
    }
}

crate::runtime::request::operation! {
    GetGroupDynamicsettings "GET" "/api/v2/groups/{groupId}/dynamicsettings" "/groupId >application/json"
    (group_id: &str = text) -> DynamicGroupDefinition {
    }
}

crate::runtime::request::operation! {
    GetGroupIndividuals "GET" "/api/v2/groups/{groupId}/individuals" "/groupId >application/json"
    (group_id: &str = text) -> UserEntityListing {
    }
}

crate::runtime::request::operation! {
    GetGroupMembers "GET" "/api/v2/groups/{groupId}/members" "/groupId ?expand ?pageNumber ?pageSize ?sortOrder >application/json"
    (group_id: &str = text) -> UserEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetGroupProfile "GET" "/api/v2/groups/{groupId}/profile" "/groupId ?fields >application/json"
    (group_id: &str = text) -> GroupProfile {
        1 fields: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGroups "GET" "/api/v2/groups" "?id ?jabberId ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> GroupEntityListing {
        0 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `jabberId`."]
        1 jabber_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetProfilesGroups "GET" "/api/v2/profiles/groups" "?id ?jabberId ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> GroupProfileEntityListing {
        0 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `jabberId`."]
        1 jabber_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    PostGroupMembers "POST" "/api/v2/groups/{groupId}/members" "/groupId =application/json >application/json"
    (group_id: &str = text, body: &GroupMembersUpdate = json) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    PostGroups "POST" "/api/v2/groups" "=application/json >application/json"
    (body: &GroupCreate = json) -> Group {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostGroupsDynamicsettingsPreview "POST" "/api/v2/groups/dynamicsettings/preview" "=application/json >application/json"
    (body: &DynamicGroupQuery = json) -> DynamicGroupQueryPreview {
    }
}

crate::runtime::request::operation! {
    PutGroup "PUT" "/api/v2/groups/{groupId}" "/groupId =application/json >application/json"
    (group_id: &str = text) -> Group {
        1 body: &GroupUpdate = json;
    }
}

crate::runtime::request::operation! {
    PutGroupDynamicsettings "PUT" "/api/v2/groups/{groupId}/dynamicsettings" "/groupId =application/json"
    (group_id: &str = text, body: &DynamicGroupQuery = json) -> () {
    }
}
