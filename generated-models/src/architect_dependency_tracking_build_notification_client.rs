// @generated from the schema "ArchitectDependencyTrackingBuildNotificationClient"; changes made here are lost at the next generation

/// The schema `ArchitectDependencyTrackingBuildNotificationClient`.
pub struct ArchitectDependencyTrackingBuildNotificationClient {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectDependencyTrackingBuildNotificationClient {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectDependencyTrackingBuildNotificationClient = &<ArchitectDependencyTrackingBuildNotificationClient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectDependencyTrackingBuildNotificationClient",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0)],
        fields: &[&E.id, &E.name],
    }
};

crate::runtime::model!(ArchitectDependencyTrackingBuildNotificationClient);

crate::runtime::setters!(ArchitectDependencyTrackingBuildNotificationClient {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
});
