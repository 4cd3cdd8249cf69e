// @generated from the schema "ArchitectFlowOutcomeNotificationUser"; changes made here are lost at the next generation

/// The schema `ArchitectFlowOutcomeNotificationUser`.
pub struct ArchitectFlowOutcomeNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `homeOrg`: `ArchitectFlowOutcomeNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowOutcomeNotificationHomeOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectFlowOutcomeNotificationUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        home_org: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectFlowOutcomeNotificationUser = &<ArchitectFlowOutcomeNotificationUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectFlowOutcomeNotificationUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0), ("homeOrg", "home_org", 0)],
        fields: &[&E.id, &E.name, &E.home_org],
    }
};

crate::runtime::model!(ArchitectFlowOutcomeNotificationUser);

crate::runtime::setters!(ArchitectFlowOutcomeNotificationUser {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_home_org: home_org: ::std::boxed::Box<crate::ArchitectFlowOutcomeNotificationHomeOrganization>,
});
