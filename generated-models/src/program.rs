// @generated from the schema "Program"; changes made here are lost at the next generation

/// The schema `Program`.
pub struct Program {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `topics`: `array of BaseTopicEntitiy`.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::BaseTopicEntitiy>>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `publishedBy`: `AddressableEntityRef`.
    #[doc(alias = "publishedBy")]
    pub published_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `datePublished`: `string (date-time)`.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
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

impl crate::runtime::Model for Program {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        published: ::std::option::Option::None,
        topics: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        published_by: ::std::option::Option::None,
        date_published: ::std::option::Option::None,
        topic_links_job: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Program = &<Program as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Program",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("published", "published", 0),
            ("topics", "topics", 0),
            ("tags", "tags", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
            ("publishedBy", "published_by", 0),
            ("datePublished", "date_published", 0),
            ("topicLinksJob", "topic_links_job", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.published,
            &E.topics,
            &E.tags,
            &E.modified_by,
            &E.date_modified,
            &E.published_by,
            &E.date_published,
            &E.topic_links_job,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Program);

crate::runtime::setters!(Program {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_published: published: bool,
    with_topics: topics: ::std::vec::Vec<crate::BaseTopicEntitiy>,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_published_by: published_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_published: date_published: crate::runtime::DateTime,
    with_topic_links_job: topic_links_job: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
