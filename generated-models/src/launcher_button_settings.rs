// @generated from the schema "LauncherButtonSettings"; changes made here are lost at the next generation

/// The schema `LauncherButtonSettings`.
#[repr(C)]
pub struct LauncherButtonSettings {
    /// `visibility`: `string`.
    pub visibility: ::std::option::Option<crate::runtime::Open<Visibility>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LauncherButtonSettings "LauncherButtonSettings" 1 {
    (
        visibility: crate::runtime::Open<Visibility> = "visibility" 0 with_visibility,
    )
});

/// The property `visibility` of `LauncherButtonSettings`. Known values: `On`, `Off`, `OnDemand`.
#[non_exhaustive]
pub enum Visibility {
    On,
    Off,
    OnDemand,
}

crate::runtime::known!(Visibility);

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "On"),
        (Self::Off, "Off"),
        (Self::OnDemand, "OnDemand"),
    ];
}
