// @generated from the schema "DeleteProgramResponse"; changes made here are lost at the next generation

/// The schema `DeleteProgramResponse`.
pub struct DeleteProgramResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `topicLinksJob`: `AddressableEntityRef`.
    #[doc(alias = "topicLinksJob")]
    pub topic_links_job: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DeleteProgramResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        topic_links_job: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DeleteProgramResponse = &<DeleteProgramResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DeleteProgramResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("topicLinksJob", "topic_links_job", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.topic_links_job, &E.self_uri],
    }
};

crate::runtime::model!(DeleteProgramResponse);

crate::runtime::setters!(DeleteProgramResponse {
    with_id: id: ::std::string::String,
    with_topic_links_job: topic_links_job: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
