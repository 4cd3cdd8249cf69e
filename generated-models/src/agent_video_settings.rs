// @generated from the schema "AgentVideoSettings"; changes made here are lost at the next generation

/// The schema `AgentVideoSettings`.
pub struct AgentVideoSettings {
    /// `allowCamera`: `boolean`.
    #[doc(alias = "allowCamera")]
    pub allow_camera: ::std::option::Option<bool>,
    /// `allowScreenShare`: `boolean`.
    #[doc(alias = "allowScreenShare")]
    pub allow_screen_share: ::std::option::Option<bool>,
    /// `background`: `string`.
    pub background: ::std::option::Option<crate::runtime::Open<Background>>,
    /// `backgroundImage`: `BackgroundImageSettings`.
    #[doc(alias = "backgroundImage")]
    pub background_image: ::std::option::Option<
        ::std::boxed::Box<crate::BackgroundImageSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentVideoSettings {
    const EMPTY: Self = Self {
        allow_camera: ::std::option::Option::None,
        allow_screen_share: ::std::option::Option::None,
        background: ::std::option::Option::None,
        background_image: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentVideoSettings = &<AgentVideoSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentVideoSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("allowCamera", "allow_camera", 0),
            ("allowScreenShare", "allow_screen_share", 0),
            ("background", "background", 0),
            ("backgroundImage", "background_image", 0),
        ],
        fields: &[
            &E.allow_camera,
            &E.allow_screen_share,
            &E.background,
            &E.background_image,
        ],
    }
};

crate::runtime::model!(AgentVideoSettings);

crate::runtime::setters!(AgentVideoSettings {
    with_allow_camera: allow_camera: bool,
    with_allow_screen_share: allow_screen_share: bool,
    with_background: background: crate::runtime::Open<Background>,
    with_background_image: background_image: ::std::boxed::Box<crate::BackgroundImageSettings>,
});

/// The property `background` of `AgentVideoSettings`. Known values: `BLUR`, `NONE`, `IMAGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Background {
    Blur,
    None,
    Image,
}

impl crate::runtime::Enum for Background {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Blur, "BLUR"),
        (Self::None, "NONE"),
        (Self::Image, "IMAGE"),
    ];
}
