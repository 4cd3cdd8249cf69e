// @generated from the schema "ContentManagementSingleDocumentTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `ContentManagementSingleDocumentTopicWorkspaceData`.
pub struct ContentManagementSingleDocumentTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentManagementSingleDocumentTopicWorkspaceData {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentManagementSingleDocumentTopicWorkspaceData = &<ContentManagementSingleDocumentTopicWorkspaceData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentManagementSingleDocumentTopicWorkspaceData",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ContentManagementSingleDocumentTopicWorkspaceData);

crate::runtime::setters!(ContentManagementSingleDocumentTopicWorkspaceData {
    with_id: id: ::std::string::String,
});
