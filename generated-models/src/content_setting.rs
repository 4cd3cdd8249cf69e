// @generated from the schema "ContentSetting"; changes made here are lost at the next generation

/// The schema `ContentSetting`.
pub struct ContentSetting {
    /// `story`: `StorySetting`.
    pub story: ::std::option::Option<::std::boxed::Box<crate::StorySetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentSetting {
    const EMPTY: Self = Self {
        story: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentSetting = &<ContentSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentSetting",
        empty: E,
        extra: &E.extra,
        properties: &[("story", "story", 0)],
        fields: &[&E.story],
    }
};

crate::runtime::model!(ContentSetting);

crate::runtime::setters!(ContentSetting {
    with_story: story: ::std::boxed::Box<crate::StorySetting>,
});
