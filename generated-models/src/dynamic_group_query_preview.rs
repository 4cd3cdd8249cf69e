// @generated from the schema "DynamicGroupQueryPreview"; changes made here are lost at the next generation

/// The schema `DynamicGroupQueryPreview`.
pub struct DynamicGroupQueryPreview {
    /// `userCount`: `integer (int32)`.
    #[doc(alias = "userCount")]
    pub user_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DynamicGroupQueryPreview {
    const EMPTY: Self = Self {
        user_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DynamicGroupQueryPreview = &<DynamicGroupQueryPreview as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DynamicGroupQueryPreview",
        empty: E,
        extra: &E.extra,
        properties: &[("userCount", "user_count", 0)],
        fields: &[&E.user_count],
    }
};

crate::runtime::model!(DynamicGroupQueryPreview);

crate::runtime::setters!(DynamicGroupQueryPreview {
    with_user_count: user_count: i32,
});
