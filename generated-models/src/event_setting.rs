// @generated from the schema "EventSetting"; changes made here are lost at the next generation

/// The schema `EventSetting`.
pub struct EventSetting {
    /// `typing`: `TypingSetting`.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::TypingSetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventSetting {
    const EMPTY: Self = Self {
        typing: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventSetting = &<EventSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventSetting",
        empty: E,
        extra: &E.extra,
        properties: &[("typing", "typing", 0)],
        fields: &[&E.typing],
    }
};

crate::runtime::model!(EventSetting);

crate::runtime::setters!(EventSetting {
    with_typing: typing: ::std::boxed::Box<crate::TypingSetting>,
});
