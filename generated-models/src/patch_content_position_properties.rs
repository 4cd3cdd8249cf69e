// @generated from the schema "PatchContentPositionProperties"; changes made here are lost at the next generation

/// The schema `PatchContentPositionProperties`.
pub struct PatchContentPositionProperties {
    /// `top`: `string`.
    pub top: ::std::option::Option<::std::string::String>,
    /// `bottom`: `string`.
    pub bottom: ::std::option::Option<::std::string::String>,
    /// `left`: `string`.
    pub left: ::std::option::Option<::std::string::String>,
    /// `right`: `string`.
    pub right: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchContentPositionProperties {
    const EMPTY: Self = Self {
        top: ::std::option::Option::None,
        bottom: ::std::option::Option::None,
        left: ::std::option::Option::None,
        right: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchContentPositionProperties = &<PatchContentPositionProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchContentPositionProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("top", "top", 0),
            ("bottom", "bottom", 0),
            ("left", "left", 0),
            ("right", "right", 0),
        ],
        fields: &[&E.top, &E.bottom, &E.left, &E.right],
    }
};

crate::runtime::model!(PatchContentPositionProperties);

crate::runtime::setters!(PatchContentPositionProperties {
    with_top: top: ::std::string::String,
    with_bottom: bottom: ::std::string::String,
    with_left: left: ::std::string::String,
    with_right: right: ::std::string::String,
});
