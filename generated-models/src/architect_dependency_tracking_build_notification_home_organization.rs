// @generated from the schema "ArchitectDependencyTrackingBuildNotificationHomeOrganization"; changes made here are lost at the next generation

/// The schema `ArchitectDependencyTrackingBuildNotificationHomeOrganization`.
pub struct ArchitectDependencyTrackingBuildNotificationHomeOrganization {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `thirdPartyOrgName`: `string`.
    #[doc(alias = "thirdPartyOrgName")]
    pub third_party_org_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ArchitectDependencyTrackingBuildNotificationHomeOrganization {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        third_party_org_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectDependencyTrackingBuildNotificationHomeOrganization = &<ArchitectDependencyTrackingBuildNotificationHomeOrganization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectDependencyTrackingBuildNotificationHomeOrganization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("thirdPartyOrgName", "third_party_org_name", 0),
        ],
        fields: &[&E.id, &E.name, &E.third_party_org_name],
    }
};

crate::runtime::model!(ArchitectDependencyTrackingBuildNotificationHomeOrganization);

crate::runtime::setters!(ArchitectDependencyTrackingBuildNotificationHomeOrganization {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_third_party_org_name: third_party_org_name: ::std::string::String,
});
