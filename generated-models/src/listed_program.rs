// @generated from the schema "ListedProgram"; changes made here are lost at the next generation

/// The schema `ListedProgram`.
pub struct ListedProgram {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `topicsCount`: `integer (int32)`.
    #[doc(alias = "topicsCount")]
    pub topics_count: ::std::option::Option<i32>,
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListedProgram {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        published: ::std::option::Option::None,
        topics_count: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListedProgram = &<ListedProgram as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListedProgram",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("published", "published", 0),
            ("topicsCount", "topics_count", 0),
            ("tags", "tags", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.published,
            &E.topics_count,
            &E.tags,
            &E.modified_by,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ListedProgram);

crate::runtime::setters!(ListedProgram {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_published: published: bool,
    with_topics_count: topics_count: i32,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
