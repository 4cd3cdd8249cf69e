// @generated from the whole document; changes made here are lost at the next generation

use crate::UrlResponse;

crate::runtime::request::operation! {
    GetDownload "GET" "/api/v2/downloads/{downloadId}" "/downloadId ?contentDisposition ?issueRedirect ?redirectToAuth >application/json"
    (download_id: &str = text) -> UrlResponse {
        #[doc = " The parameter `contentDisposition`."]
        1 content_disposition: &str = text;
        #[doc = " The parameter `issueRedirect`."]
        2 issue_redirect: bool = value;
        #[doc = " The parameter `redirectToAuth`."]
        3 redirect_to_auth: bool = value;
    }
}
