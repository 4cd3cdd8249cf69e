// @generated from the schema "Compliance"; changes made here are lost at the next generation

/// The schema `Compliance`.
pub struct Compliance {
    /// `stopSettings`: `array of StopSettings`, required.
    #[doc(alias = "stopSettings")]
    pub stop_settings: ::std::option::Option<::std::vec::Vec<crate::StopSettings>>,
    /// `optInSettings`: `array of OptInSettings`, required.
    #[doc(alias = "optInSettings")]
    pub opt_in_settings: ::std::option::Option<::std::vec::Vec<crate::OptInSettings>>,
    /// `helpSettings`: `array of HelpSettings`, required.
    #[doc(alias = "helpSettings")]
    pub help_settings: ::std::option::Option<::std::vec::Vec<crate::HelpSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Compliance {
    const EMPTY: Self = Self {
        stop_settings: ::std::option::Option::None,
        opt_in_settings: ::std::option::Option::None,
        help_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Compliance = &<Compliance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Compliance",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("stopSettings", "stop_settings", 1),
            ("optInSettings", "opt_in_settings", 1),
            ("helpSettings", "help_settings", 1),
        ],
        fields: &[&E.stop_settings, &E.opt_in_settings, &E.help_settings],
    }
};

crate::runtime::model!(Compliance);

crate::runtime::setters!(Compliance {
    with_stop_settings: stop_settings: ::std::vec::Vec<crate::StopSettings>,
    with_opt_in_settings: opt_in_settings: ::std::vec::Vec<crate::OptInSettings>,
    with_help_settings: help_settings: ::std::vec::Vec<crate::HelpSettings>,
});
