// @generated from the schema "MobileNotificationSettings"; changes made here are lost at the next generation

/// The schema `MobileNotificationSettings`.
#[repr(C)]
pub struct MobileNotificationSettings {
    /// `when`: `string`, required.
    pub when: ::std::option::Option<crate::runtime::Open<When>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MobileNotificationSettings "MobileNotificationSettings" 1 {
    (
        when: crate::runtime::Open<When> = "when" 1 with_when,
    )
});

/// The property `when` of `MobileNotificationSettings`. Known values: `Always`, `OnlyWhenInactive`.
#[non_exhaustive]
pub enum When {
    Always,
    OnlyWhenInactive,
}

crate::runtime::known!(When);

impl crate::runtime::Enum for When {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Always, "Always"),
        (Self::OnlyWhenInactive, "OnlyWhenInactive"),
    ];
}
