// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ExportScriptRequest, ExportScriptResponse, ImportScriptStatusResponse, Page,
    PublishScriptRequestData, Script, ScriptEntityListing,
};

crate::runtime::request::operation! {
    GetScript "GET" "/api/v2/scripts/{scriptId}" "/scriptId >application/json"
    (script_id: &str = text) -> Script {
    }
}

crate::runtime::request::operation! {
    GetScriptPage "GET" "/api/v2/scripts/{scriptId}/pages/{pageId}" "/scriptId /pageId ?scriptDataVersion >application/json"
    (script_id: &str = text, page_id: &str = text) -> Page {
        #[doc = " The parameter `scriptDataVersion`."]
        2 script_data_version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptPages "GET" "/api/v2/scripts/{scriptId}/pages" "/scriptId ?scriptDataVersion >application/json"
    (script_id: &str = text) -> Vec<Page> {
        #[doc = " The parameter `scriptDataVersion`."]
        1 script_data_version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScripts "GET" "/api/v2/scripts" "?divisionIds ?expand ?feature ?flowId ?name ?pageNumber ?pageSize ?scriptDataVersion ?sortBy ?sortOrder >application/json"
    () -> ScriptEntityListing {
        #[doc = " The parameter `divisionIds`."]
        0 division_ids: &str = text;
        1 expand: &str = text;
        2 feature: &str = text;
        #[doc = " The parameter `flowId`."]
        3 flow_id: &str = text;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `scriptDataVersion`."]
        7 script_data_version: &str = text;
        #[doc = " The parameter `sortBy`."]
        8 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        9 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsDivisionviews "GET" "/api/v2/scripts/divisionviews" "?divisionIds ?expand ?feature ?flowId ?name ?pageNumber ?pageSize ?scriptDataVersion ?sortBy ?sortOrder >application/json"
    () -> ScriptEntityListing {
        #[doc = " The parameter `divisionIds`."]
        0 division_ids: &str = text;
        1 expand: &str = text;
        2 feature: &str = text;
        #[doc = " The parameter `flowId`."]
        3 flow_id: &str = text;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `scriptDataVersion`."]
        7 script_data_version: &str = text;
        #[doc = " The parameter `sortBy`."]
        8 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        9 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsPublished "GET" "/api/v2/scripts/published" "?divisionIds ?expand ?feature ?flowId ?name ?pageNumber ?pageSize ?scriptDataVersion >application/json"
    () -> ScriptEntityListing {
        #[doc = " The parameter `divisionIds`."]
        0 division_ids: &str = text;
        1 expand: &str = text;
        2 feature: &str = text;
        #[doc = " The parameter `flowId`."]
        3 flow_id: &str = text;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `scriptDataVersion`."]
        7 script_data_version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsPublishedDivisionviews "GET" "/api/v2/scripts/published/divisionviews" "?divisionIds ?expand ?feature ?flowId ?name ?pageNumber ?pageSize ?scriptDataVersion >application/json"
    () -> ScriptEntityListing {
        #[doc = " The parameter `divisionIds`."]
        0 division_ids: &str = text;
        1 expand: &str = text;
        2 feature: &str = text;
        #[doc = " The parameter `flowId`."]
        3 flow_id: &str = text;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `scriptDataVersion`."]
        7 script_data_version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsPublishedScriptId "GET" "/api/v2/scripts/published/{scriptId}" "/scriptId ?scriptDataVersion >application/json"
    (script_id: &str = text) -> Script {
        #[doc = " The parameter `scriptDataVersion`."]
        1 script_data_version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsPublishedScriptIdPage "GET" "/api/v2/scripts/published/{scriptId}/pages/{pageId}" "/scriptId /pageId ?scriptDataVersion >application/json"
    (script_id: &str = text, page_id: &str = text) -> Page {
        #[doc = " The parameter `scriptDataVersion`."]
        2 script_data_version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsPublishedScriptIdPages "GET" "/api/v2/scripts/published/{scriptId}/pages" "/scriptId ?scriptDataVersion >application/json"
    (script_id: &str = text) -> Vec<Page> {
        #[doc = " The parameter `scriptDataVersion`."]
        1 script_data_version: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsPublishedScriptIdVariables "GET" "/api/v2/scripts/published/{scriptId}/variables" "/scriptId ?input ?output ?scriptDataVersion ?type >application/json"
    (script_id: &str = text) -> serde_json::Value {
        1 input: &str = text;
        2 output: &str = text;
        #[doc = " The parameter `scriptDataVersion`."]
        3 script_data_version: &str = text;
        4 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetScriptsUploadStatus "GET" "/api/v2/scripts/uploads/{uploadId}/status" "/uploadId ?longPoll >application/json"
    (upload_id: &str = text) -> ImportScriptStatusResponse {
        #[doc = " The parameter `longPoll`."]
        1 long_poll: bool = value;
    }
}

crate::runtime::request::operation! {
    PostScriptExport "POST" "/api/v2/scripts/{scriptId}/export" "/scriptId =application/json >application/json"
    (script_id: &str = text) -> ExportScriptResponse {
        1 body: &ExportScriptRequest = json;
    }
}

crate::runtime::request::operation! {
    PostScriptsPublished "POST" "/api/v2/scripts/published" "?scriptDataVersion =application/json >application/json"
    () -> Script {
        #[doc = " The parameter `scriptDataVersion`."]
        0 script_data_version: &str = text;
        1 body: &PublishScriptRequestData = json;
    }
}
