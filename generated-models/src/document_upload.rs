// @generated from the schema "DocumentUpload"; changes made here are lost at the next generation

/// The schema `DocumentUpload`.
pub struct DocumentUpload {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `workspace`: `DomainEntityRef`, required.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `tagIds`: `array of string`.
    #[doc(alias = "tagIds")]
    pub tag_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentUpload {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        tag_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentUpload = &<DocumentUpload as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentUpload",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("workspace", "workspace", 1),
            ("tags", "tags", 0),
            ("tagIds", "tag_ids", 0),
        ],
        fields: &[&E.name, &E.workspace, &E.tags, &E.tag_ids],
    }
};

crate::runtime::model!(DocumentUpload);

crate::runtime::setters!(DocumentUpload {
    with_name: name: ::std::string::String,
    with_workspace: workspace: ::std::boxed::Box<crate::DomainEntityRef>,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_tag_ids: tag_ids: ::std::vec::Vec<::std::string::String>,
});
