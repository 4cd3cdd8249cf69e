// @generated from the schema "MobileNotificationSettings"; changes made here are lost at the next generation

/// The schema `MobileNotificationSettings`.
pub struct MobileNotificationSettings {
    /// `when`: `string`, required.
    pub when: ::std::option::Option<crate::runtime::Open<When>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MobileNotificationSettings {
    const EMPTY: Self = Self {
        when: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MobileNotificationSettings = &<MobileNotificationSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MobileNotificationSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("when", "when", 1)],
        fields: &[&E.when],
    }
};

crate::runtime::model!(MobileNotificationSettings);

crate::runtime::setters!(MobileNotificationSettings {
    with_when: when: crate::runtime::Open<When>,
});

/// The property `when` of `MobileNotificationSettings`. Known values: `Always`, `OnlyWhenInactive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    Always,
    OnlyWhenInactive,
}

impl crate::runtime::Enum for When {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Always, "Always"),
        (Self::OnlyWhenInactive, "OnlyWhenInactive"),
    ];
}
