// @generated from the schema "LauncherButtonSettings"; changes made here are lost at the next generation

/// The schema `LauncherButtonSettings`.
pub struct LauncherButtonSettings {
    /// `visibility`: `string`.
    pub visibility: ::std::option::Option<crate::runtime::Open<Visibility>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LauncherButtonSettings {
    const EMPTY: Self = Self {
        visibility: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LauncherButtonSettings = &<LauncherButtonSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LauncherButtonSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("visibility", "visibility", 0)],
        fields: &[&E.visibility],
    }
};

crate::runtime::model!(LauncherButtonSettings);

crate::runtime::setters!(LauncherButtonSettings {
    with_visibility: visibility: crate::runtime::Open<Visibility>,
});

/// The property `visibility` of `LauncherButtonSettings`. Known values: `On`, `Off`, `OnDemand`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Visibility {
    On,
    Off,
    OnDemand,
}

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "On"),
        (Self::Off, "Off"),
        (Self::OnDemand, "OnDemand"),
    ];
}
