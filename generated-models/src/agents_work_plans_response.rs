// @generated from the schema "AgentsWorkPlansResponse"; changes made here are lost at the next generation

/// The schema `AgentsWorkPlansResponse`.
#[repr(C)]
pub struct AgentsWorkPlansResponse {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `result`: `MuAgentsWorkPlansResult`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::MuAgentsWorkPlansResult>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentsWorkPlansResponse "AgentsWorkPlansResponse" 2 {
    (
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        result: ::std::boxed::Box<crate::MuAgentsWorkPlansResult> = "result" 0 with_result,
    )
});
