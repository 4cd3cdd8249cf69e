// @generated from the schema "WfmActivityPlanJobCompleteTopicErrorBody"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicErrorBody`.
#[repr(C)]
pub struct WfmActivityPlanJobCompleteTopicErrorBody {
    /// `status`: `integer`.
    pub status: ::std::option::Option<i64>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanJobCompleteTopicErrorBody "WfmActivityPlanJobCompleteTopicErrorBody" 4 {
    (
        status: i64 = "status" 0 with_status,
        code: ::std::string::String = "code" 0 with_code,
        message: ::std::string::String = "message" 0 with_message,
        message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "messageParams" 0 with_message_params,
    )
});
