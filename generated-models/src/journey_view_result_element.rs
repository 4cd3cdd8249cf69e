// @generated from the schema "JourneyViewResultElement"; changes made here are lost at the next generation

/// The schema `JourneyViewResultElement`.
#[repr(C)]
pub struct JourneyViewResultElement {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `metrics`: `JourneyViewResultMetrics`, read-only.
    pub metrics: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewResultMetrics>,
    >,
    /// `followedBy`: `array of JourneyViewResultLink`, read-only.
    #[doc(alias = "followedBy")]
    pub followed_by: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewResultLink>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewResultElement "JourneyViewResultElement" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        metrics: ::std::boxed::Box<crate::JourneyViewResultMetrics> = "metrics" 2 with_metrics,
        followed_by: ::std::vec::Vec<crate::JourneyViewResultLink> = "followedBy" 2 with_followed_by,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
