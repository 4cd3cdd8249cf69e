// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CommandStatus, CommandStatusEntityListing, CreateShareRequest, CreateShareResponse,
    Document, DocumentEntityListing, DocumentUpdate, DocumentUpload, DownloadResponse,
    QueryRequest, QueryResults, ReplaceRequest, ReplaceResponse, SecurityProfile,
    SecurityProfileEntityListing, Share, ShareEntityListing, SharedResponse,
    TagQueryRequest, TagValue, TagValueEntityListing, Usage, Workspace, WorkspaceCreate,
    WorkspaceEntityListing, WorkspaceMember, WorkspaceMemberEntityListing,
};

crate::runtime::request::operation! {
    DeleteContentmanagementDocument "DELETE" "/api/v2/contentmanagement/documents/{documentId}" "/documentId ?override"
    (document_id: &str = text) -> () {
        1 r#override: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteContentmanagementShare "DELETE" "/api/v2/contentmanagement/shares/{shareId}" "/shareId"
    (share_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteContentmanagementStatusStatusId "DELETE" "/api/v2/contentmanagement/status/{statusId}" "/statusId"
    (status_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteContentmanagementWorkspace "DELETE" "/api/v2/contentmanagement/workspaces/{workspaceId}" "/workspaceId ?moveChildrenToWorkspaceId"
    (workspace_id: &str = text) -> () {
        #[doc = " The parameter `moveChildrenToWorkspaceId`."]
        1 move_children_to_workspace_id: &str = text;
    }
}

crate::runtime::request::operation! {
    DeleteContentmanagementWorkspaceMember "DELETE" "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}" "/workspaceId /memberId"
    (workspace_id: &str = text, member_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteContentmanagementWorkspaceTagvalue "DELETE" "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}" "/workspaceId /tagId"
    (workspace_id: &str = text, tag_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetContentmanagementDocument "GET" "/api/v2/contentmanagement/documents/{documentId}" "/documentId ?expand >application/json"
    (document_id: &str = text) -> Document {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementDocumentContent "GET" "/api/v2/contentmanagement/documents/{documentId}/content" "/documentId ?contentType ?disposition >application/json"
    (document_id: &str = text) -> DownloadResponse {
        #[doc = " The parameter `contentType`."]
        1 content_type: &str = text;
        2 disposition: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetContentmanagementDocuments "GET" "/api/v2/contentmanagement/documents" "?workspaceId ?expand ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (workspace_id: &str = text) -> DocumentEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementQuery "GET" "/api/v2/contentmanagement/query" "?queryPhrase ?expand ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (query_phrase: &str = text) -> QueryResults {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementSecurityprofile "GET" "/api/v2/contentmanagement/securityprofiles/{securityProfileId}" "/securityProfileId >application/json"
    (security_profile_id: &str = text) -> SecurityProfile {
    }
}

crate::runtime::request::operation! {
    GetContentmanagementSecurityprofiles "GET" "/api/v2/contentmanagement/securityprofiles" ">application/json"
    () -> SecurityProfileEntityListing {
    }
}

crate::runtime::request::operation! {
    GetContentmanagementShare "GET" "/api/v2/contentmanagement/shares/{shareId}" "/shareId ?expand >application/json"
    (share_id: &str = text) -> Share {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementSharedSharedId "GET" "/api/v2/contentmanagement/shared/{sharedId}" "/sharedId ?contentType ?disposition ?expand >application/json"
    (shared_id: &str = text) -> SharedResponse {
        #[doc = " The parameter `contentType`."]
        1 content_type: &str = text;
        2 disposition: &str = text;
        3 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementShares "GET" "/api/v2/contentmanagement/shares" "?entityId ?expand ?pageNumber ?pageSize >application/json"
    () -> ShareEntityListing {
        #[doc = " The parameter `entityId`."]
        0 entity_id: &str = text;
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementStatus "GET" "/api/v2/contentmanagement/status" "?pageNumber ?pageSize >application/json"
    () -> CommandStatusEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementStatusStatusId "GET" "/api/v2/contentmanagement/status/{statusId}" "/statusId >application/json"
    (status_id: &str = text) -> CommandStatus {
    }
}

crate::runtime::request::operation! {
    GetContentmanagementUsage "GET" "/api/v2/contentmanagement/usage" ">application/json"
    () -> Usage {
    }
}

crate::runtime::request::operation! {
    GetContentmanagementWorkspace "GET" "/api/v2/contentmanagement/workspaces/{workspaceId}" "/workspaceId ?expand >application/json"
    (workspace_id: &str = text) -> Workspace {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementWorkspaceDocuments "GET" "/api/v2/contentmanagement/workspaces/{workspaceId}/documents" "/workspaceId ?expand ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (workspace_id: &str = text) -> DocumentEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementWorkspaceMember "GET" "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}" "/workspaceId /memberId ?expand >application/json"
    (workspace_id: &str = text, member_id: &str = text) -> WorkspaceMember {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementWorkspaceMembers "GET" "/api/v2/contentmanagement/workspaces/{workspaceId}/members" "/workspaceId ?expand ?pageNumber ?pageSize >application/json"
    (workspace_id: &str = text) -> WorkspaceMemberEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementWorkspaceTagvalue "GET" "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}" "/workspaceId /tagId ?expand >application/json"
    (workspace_id: &str = text, tag_id: &str = text) -> TagValue {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementWorkspaceTagvalues "GET" "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues" "/workspaceId ?expand ?pageNumber ?pageSize ?value >application/json"
    (workspace_id: &str = text) -> TagValueEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        4 value: &str = text;
    }
}

crate::runtime::request::operation! {
    GetContentmanagementWorkspaces "GET" "/api/v2/contentmanagement/workspaces" "?access ?expand ?pageNumber ?pageSize >application/json"
    () -> WorkspaceEntityListing {
        0 access: &[impl AsRef<str>] = texts;
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostContentmanagementDocument "POST" "/api/v2/contentmanagement/documents/{documentId}" "/documentId =application/json ?expand ?override >application/json"
    (document_id: &str = text, body: &DocumentUpdate = json) -> Document {
        2 expand: &str = text;
        3 r#override: bool = value;
    }
}

crate::runtime::request::operation! {
    PostContentmanagementDocumentContent "POST" "/api/v2/contentmanagement/documents/{documentId}/content" "/documentId =application/json ?override >application/json"
    (document_id: &str = text, body: &ReplaceRequest = json) -> ReplaceResponse {
        2 r#override: bool = value;
    }
}

crate::runtime::request::operation! {
    PostContentmanagementDocuments "POST" "/api/v2/contentmanagement/documents" "=application/json ?copySource ?moveSource ?override >application/json"
    (body: &DocumentUpload = json) -> Document {
        #[doc = " The parameter `copySource`."]
        1 copy_source: &str = text;
        #[doc = " The parameter `moveSource`."]
        2 move_source: &str = text;
        3 r#override: bool = value;
    }
}

crate::runtime::request::operation! {
    PostContentmanagementQuery "POST" "/api/v2/contentmanagement/query" "=application/json ?expand >application/json"
    (body: &QueryRequest = json) -> QueryResults {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    PostContentmanagementShares "POST" "/api/v2/contentmanagement/shares" "=application/json >application/json"
    (body: &CreateShareRequest = json) -> CreateShareResponse {
    }
}

crate::runtime::request::operation! {
    PostContentmanagementWorkspaceTagvalues "POST" "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues" "/workspaceId =application/json >application/json"
    (workspace_id: &str = text, body: &TagValue = json) -> TagValue {
    }
}

crate::runtime::request::operation! {
    PostContentmanagementWorkspaceTagvaluesQuery "POST" "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query" "/workspaceId =application/json ?expand >application/json"
    (workspace_id: &str = text, body: &TagQueryRequest = json) -> TagValueEntityListing {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostContentmanagementWorkspaces "POST" "/api/v2/contentmanagement/workspaces" "=application/json >application/json"
    (body: &WorkspaceCreate = json) -> Workspace {
    }
}

crate::runtime::request::operation! {
    PutContentmanagementWorkspace "PUT" "/api/v2/contentmanagement/workspaces/{workspaceId}" "/workspaceId =application/json >application/json"
    (workspace_id: &str = text, body: &Workspace = json) -> Workspace {
    }
}

crate::runtime::request::operation! {
    PutContentmanagementWorkspaceMember "PUT" "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}" "/workspaceId /memberId =application/json >application/json"
    (workspace_id: &str = text, member_id: &str = text, body: &WorkspaceMember = json) -> WorkspaceMember {
    }
}

crate::runtime::request::operation! {
    PutContentmanagementWorkspaceTagvalue "PUT" "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}" "/workspaceId /tagId =application/json >application/json"
    (workspace_id: &str = text, tag_id: &str = text, body: &TagValue = json) -> TagValue {
    }
}
