// @generated from the schema "CloseButtonStyleProperties"; changes made here are lost at the next generation

/// The schema `CloseButtonStyleProperties`.
pub struct CloseButtonStyleProperties {
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `opacity`: `number (float)`.
    pub opacity: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CloseButtonStyleProperties {
    const EMPTY: Self = Self {
        color: ::std::option::Option::None,
        opacity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CloseButtonStyleProperties = &<CloseButtonStyleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CloseButtonStyleProperties",
        empty: E,
        extra: &E.extra,
        properties: &[("color", "color", 0), ("opacity", "opacity", 0)],
        fields: &[&E.color, &E.opacity],
    }
};

crate::runtime::model!(CloseButtonStyleProperties);

crate::runtime::setters!(CloseButtonStyleProperties {
    with_color: color: ::std::string::String,
    with_opacity: opacity: f64,
});
