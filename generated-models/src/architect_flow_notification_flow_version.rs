// @generated from the schema "ArchitectFlowNotificationFlowVersion"; changes made here are lost at the next generation

/// The schema `ArchitectFlowNotificationFlowVersion`.
pub struct ArchitectFlowNotificationFlowVersion {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectFlowNotificationFlowVersion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectFlowNotificationFlowVersion = &<ArchitectFlowNotificationFlowVersion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectFlowNotificationFlowVersion",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ArchitectFlowNotificationFlowVersion);

crate::runtime::setters!(ArchitectFlowNotificationFlowVersion {
    with_id: id: ::std::string::String,
});
