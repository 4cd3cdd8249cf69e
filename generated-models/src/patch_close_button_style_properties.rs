// @generated from the schema "PatchCloseButtonStyleProperties"; changes made here are lost at the next generation

/// The schema `PatchCloseButtonStyleProperties`.
pub struct PatchCloseButtonStyleProperties {
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `opacity`: `number (float)`.
    pub opacity: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchCloseButtonStyleProperties {
    const EMPTY: Self = Self {
        color: ::std::option::Option::None,
        opacity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchCloseButtonStyleProperties = &<PatchCloseButtonStyleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchCloseButtonStyleProperties",
        empty: E,
        extra: &E.extra,
        properties: &[("color", "color", 0), ("opacity", "opacity", 0)],
        fields: &[&E.color, &E.opacity],
    }
};

crate::runtime::model!(PatchCloseButtonStyleProperties);

crate::runtime::setters!(PatchCloseButtonStyleProperties {
    with_color: color: ::std::string::String,
    with_opacity: opacity: f64,
});
