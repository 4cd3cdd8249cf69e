// @generated from the schema "OutcomeAttributionAsyncResponse"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionAsyncResponse`.
#[repr(C)]
pub struct OutcomeAttributionAsyncResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeAttributionAsyncResponse "OutcomeAttributionAsyncResponse" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        percent_failed_threshold: i32 = "percentFailedThreshold" 0 with_percent_failed_threshold,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
