// @generated from the schema "TypingSetting"; changes made here are lost at the next generation

/// The schema `TypingSetting`.
pub struct TypingSetting {
    /// `on`: `SettingDirection`.
    pub on: ::std::option::Option<::std::boxed::Box<crate::SettingDirection>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TypingSetting {
    const EMPTY: Self = Self {
        on: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TypingSetting = &<TypingSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TypingSetting",
        empty: E,
        extra: &E.extra,
        properties: &[("on", "on", 0)],
        fields: &[&E.on],
    }
};

crate::runtime::model!(TypingSetting);

crate::runtime::setters!(TypingSetting {
    with_on: on: ::std::boxed::Box<crate::SettingDirection>,
});
