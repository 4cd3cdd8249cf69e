// @generated from the schema "KnowledgeGuestSession"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestSession`.
#[repr(C)]
pub struct KnowledgeGuestSession {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `app`: `KnowledgeGuestSessionApp`, required.
    pub app: ::std::option::Option<::std::boxed::Box<crate::KnowledgeGuestSessionApp>>,
    /// `customerId`: `string`, required.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `pageUrl`: `string`.
    #[doc(alias = "pageUrl")]
    pub page_url: ::std::option::Option<::std::string::String>,
    /// `contexts`: `array of KnowledgeGuestSessionContext`.
    pub contexts: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeGuestSessionContext>,
    >,
    /// `journeySessionId`: `string`.
    #[doc(alias = "journeySessionId")]
    pub journey_session_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestSession "KnowledgeGuestSession" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        app: ::std::boxed::Box<crate::KnowledgeGuestSessionApp> = "app" 1 with_app,
        customer_id: ::std::string::String = "customerId" 1 with_customer_id,
        page_url: ::std::string::String = "pageUrl" 0 with_page_url,
        contexts: ::std::vec::Vec<crate::KnowledgeGuestSessionContext> = "contexts" 0 with_contexts,
        journey_session_id: ::std::string::String = "journeySessionId" 0 with_journey_session_id,
    )
});
