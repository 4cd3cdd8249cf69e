// @generated from the schema "ArchitectPromptNotificationUser"; changes made here are lost at the next generation

/// The schema `ArchitectPromptNotificationUser`.
pub struct ArchitectPromptNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `homeOrg`: `ArchitectPromptNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectPromptNotificationHomeOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectPromptNotificationUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        home_org: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectPromptNotificationUser = &<ArchitectPromptNotificationUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectPromptNotificationUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0), ("homeOrg", "home_org", 0)],
        fields: &[&E.id, &E.name, &E.home_org],
    }
};

crate::runtime::model!(ArchitectPromptNotificationUser);

crate::runtime::setters!(ArchitectPromptNotificationUser {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_home_org: home_org: ::std::boxed::Box<crate::ArchitectPromptNotificationHomeOrganization>,
});
