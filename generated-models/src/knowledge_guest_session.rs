// @generated from the schema "KnowledgeGuestSession"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestSession`.
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

impl crate::runtime::Model for KnowledgeGuestSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        app: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        page_url: ::std::option::Option::None,
        contexts: ::std::option::Option::None,
        journey_session_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestSession = &<KnowledgeGuestSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("app", "app", 1),
            ("customerId", "customer_id", 1),
            ("pageUrl", "page_url", 0),
            ("contexts", "contexts", 0),
            ("journeySessionId", "journey_session_id", 0),
        ],
        fields: &[
            &E.id,
            &E.app,
            &E.customer_id,
            &E.page_url,
            &E.contexts,
            &E.journey_session_id,
        ],
    }
};

crate::runtime::model!(KnowledgeGuestSession);

crate::runtime::setters!(KnowledgeGuestSession {
    with_id: id: ::std::string::String,
    with_app: app: ::std::boxed::Box<crate::KnowledgeGuestSessionApp>,
    with_customer_id: customer_id: ::std::string::String,
    with_page_url: page_url: ::std::string::String,
    with_contexts: contexts: ::std::vec::Vec<crate::KnowledgeGuestSessionContext>,
    with_journey_session_id: journey_session_id: ::std::string::String,
});
