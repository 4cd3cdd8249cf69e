// @generated from the schema "UserVideoSettings"; changes made here are lost at the next generation

/// The schema `UserVideoSettings`.
pub struct UserVideoSettings {
    /// `allowCamera`: `boolean`.
    #[doc(alias = "allowCamera")]
    pub allow_camera: ::std::option::Option<bool>,
    /// `allowScreenShare`: `boolean`.
    #[doc(alias = "allowScreenShare")]
    pub allow_screen_share: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserVideoSettings {
    const EMPTY: Self = Self {
        allow_camera: ::std::option::Option::None,
        allow_screen_share: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserVideoSettings = &<UserVideoSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserVideoSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("allowCamera", "allow_camera", 0),
            ("allowScreenShare", "allow_screen_share", 0),
        ],
        fields: &[&E.allow_camera, &E.allow_screen_share],
    }
};

crate::runtime::model!(UserVideoSettings);

crate::runtime::setters!(UserVideoSettings {
    with_allow_camera: allow_camera: bool,
    with_allow_screen_share: allow_screen_share: bool,
});
