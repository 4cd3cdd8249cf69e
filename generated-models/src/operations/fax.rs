// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    DownloadResponse, FaxConfig, FaxDocument, FaxDocumentEntityListing, FaxSummary,
};

crate::runtime::request::operation! {
    DeleteFaxDocument "DELETE" "/api/v2/fax/documents/{documentId}" "/documentId"
    (document_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetFaxDocument "GET" "/api/v2/fax/documents/{documentId}" "/documentId >application/json"
    (document_id: &str = text) -> FaxDocument {
    }
}

crate::runtime::request::operation! {
    GetFaxDocumentContent "GET" "/api/v2/fax/documents/{documentId}/content" "/documentId >application/json"
    (document_id: &str = text) -> DownloadResponse {
    }
}

crate::runtime::request::operation! {
    GetFaxDocuments "GET" "/api/v2/fax/documents" "?pageNumber ?pageSize >application/json"
    () -> FaxDocumentEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetFaxSettings "GET" "/api/v2/fax/settings" ">application/json"
    () -> FaxConfig {
    }
}

crate::runtime::request::operation! {
    GetFaxSummary "GET" "/api/v2/fax/summary" ">application/json"
    () -> FaxSummary {
    }
}

crate::runtime::request::operation! {
    PutFaxDocument "PUT" "/api/v2/fax/documents/{documentId}" "/documentId =application/json >application/json"
    (document_id: &str = text, body: &FaxDocument = json) -> FaxDocument {
    }
}

crate::runtime::request::operation! {
    PutFaxSettings "PUT" "/api/v2/fax/settings" "=application/json >application/json"
    () -> FaxConfig {
        0 body: &FaxConfig = json;
    }
}
