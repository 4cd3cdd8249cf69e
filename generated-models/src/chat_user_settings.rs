// @generated from the schema "ChatUserSettings"; changes made here are lost at the next generation

/// The schema `ChatUserSettings`.
pub struct ChatUserSettings {
    /// `mobile`: `MobileSettings`, required.
    pub mobile: ::std::option::Option<::std::boxed::Box<crate::MobileSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatUserSettings {
    const EMPTY: Self = Self {
        mobile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatUserSettings = &<ChatUserSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatUserSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("mobile", "mobile", 1)],
        fields: &[&E.mobile],
    }
};

crate::runtime::model!(ChatUserSettings);

crate::runtime::setters!(ChatUserSettings {
    with_mobile: mobile: ::std::boxed::Box<crate::MobileSettings>,
});
