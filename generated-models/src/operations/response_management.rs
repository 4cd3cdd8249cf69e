// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CreateResponseAssetRequest, CreateResponseAssetResponse, Library,
    LibraryBatchRequest, LibraryEntityListing, Response, ResponseAsset,
    ResponseAssetRequest, ResponseAssetSearchRequest, ResponseAssetSearchResults,
    ResponseAssetStatus, ResponseEntityListing, ResponseQueryRequest,
    ResponseQueryResults,
};

crate::runtime::request::operation! {
    DeleteResponsemanagementLibrary "DELETE" "/api/v2/responsemanagement/libraries/{libraryId}" "/libraryId"
    (library_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteResponsemanagementResponse "DELETE" "/api/v2/responsemanagement/responses/{responseId}" "/responseId"
    (response_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteResponsemanagementResponseasset "DELETE" "/api/v2/responsemanagement/responseassets/{responseAssetId}" "/responseAssetId"
    (response_asset_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetResponsemanagementLibraries "GET" "/api/v2/responsemanagement/libraries" "?libraryPrefix ?messagingTemplateFilter ?pageNumber ?pageSize >application/json"
    () -> LibraryEntityListing {
        #[doc = " The parameter `libraryPrefix`."]
        0 library_prefix: &str = text;
        #[doc = " The parameter `messagingTemplateFilter`."]
        1 messaging_template_filter: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetResponsemanagementLibrary "GET" "/api/v2/responsemanagement/libraries/{libraryId}" "/libraryId >application/json"
    (library_id: &str = text) -> Library {
    }
}

crate::runtime::request::operation! {
    GetResponsemanagementResponse "GET" "/api/v2/responsemanagement/responses/{responseId}" "/responseId ?expand >application/json"
    (response_id: &str = text) -> Response {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetResponsemanagementResponseasset "GET" "/api/v2/responsemanagement/responseassets/{responseAssetId}" "/responseAssetId >application/json"
    (response_asset_id: &str = text) -> ResponseAsset {
    }
}

crate::runtime::request::operation! {
    GetResponsemanagementResponseassetsStatusStatusId "GET" "/api/v2/responsemanagement/responseassets/status/{statusId}" "/statusId >application/json"
    (status_id: &str = text) -> ResponseAssetStatus {
    }
}

crate::runtime::request::operation! {
    GetResponsemanagementResponses "GET" "/api/v2/responsemanagement/responses" "?libraryId ?expand ?pageNumber ?pageSize >application/json"
    (library_id: &str = text) -> ResponseEntityListing {
        1 expand: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostResponsemanagementLibraries "POST" "/api/v2/responsemanagement/libraries" "=application/json >application/json"
    (body: &Library = json) -> Library {
    }
}

crate::runtime::request::operation! {
    PostResponsemanagementLibrariesBulk "POST" "/api/v2/responsemanagement/libraries/bulk" "=application/json >application/json"
    (body: &LibraryBatchRequest = json) -> LibraryEntityListing {
    }
}

crate::runtime::request::operation! {
    PostResponsemanagementResponseassetsSearch "POST" "/api/v2/responsemanagement/responseassets/search" "=application/json ?expand >application/json"
    (body: &ResponseAssetSearchRequest = json) -> ResponseAssetSearchResults {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostResponsemanagementResponseassetsUploads "POST" "/api/v2/responsemanagement/responseassets/uploads" "=application/json >application/json"
    (body: &CreateResponseAssetRequest = json) -> CreateResponseAssetResponse {
    }
}

crate::runtime::request::operation! {
    PostResponsemanagementResponses "POST" "/api/v2/responsemanagement/responses" "=application/json ?expand >application/json"
    (body: &Response = json) -> Response {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    PostResponsemanagementResponsesQuery "POST" "/api/v2/responsemanagement/responses/query" "=application/json >application/json"
    (body: &ResponseQueryRequest = json) -> ResponseQueryResults {
    }
}

crate::runtime::request::operation! {
    PutResponsemanagementLibrary "PUT" "/api/v2/responsemanagement/libraries/{libraryId}" "/libraryId =application/json >application/json"
    (library_id: &str = text, body: &Library = json) -> Library {
    }
}

crate::runtime::request::operation! {
    PutResponsemanagementResponse "PUT" "/api/v2/responsemanagement/responses/{responseId}" "/responseId =application/json ?expand >application/json"
    (response_id: &str = text, body: &Response = json) -> Response {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    PutResponsemanagementResponseasset "PUT" "/api/v2/responsemanagement/responseassets/{responseAssetId}" "/responseAssetId =application/json >application/json"
    (response_asset_id: &str = text, body: &ResponseAssetRequest = json) -> ResponseAsset {
    }
}
