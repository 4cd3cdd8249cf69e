// @generated from the schema "ContentManagementWorkspaceDocumentsTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `ContentManagementWorkspaceDocumentsTopicWorkspaceData`.
pub struct ContentManagementWorkspaceDocumentsTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentManagementWorkspaceDocumentsTopicWorkspaceData {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentManagementWorkspaceDocumentsTopicWorkspaceData = &<ContentManagementWorkspaceDocumentsTopicWorkspaceData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentManagementWorkspaceDocumentsTopicWorkspaceData",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ContentManagementWorkspaceDocumentsTopicWorkspaceData);

crate::runtime::setters!(ContentManagementWorkspaceDocumentsTopicWorkspaceData {
    with_id: id: ::std::string::String,
});
