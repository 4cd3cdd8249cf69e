// @generated from the schema "JourneyViewElementDisplayAttributes"; changes made here are lost at the next generation

/// The schema `JourneyViewElementDisplayAttributes`.
pub struct JourneyViewElementDisplayAttributes {
    /// `x`: `integer (int32)`, required.
    pub x: ::std::option::Option<i32>,
    /// `y`: `integer (int32)`, required.
    pub y: ::std::option::Option<i32>,
    /// `col`: `integer (int32)`, required.
    pub col: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewElementDisplayAttributes {
    const EMPTY: Self = Self {
        x: ::std::option::Option::None,
        y: ::std::option::Option::None,
        col: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElementDisplayAttributes = &<JourneyViewElementDisplayAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElementDisplayAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[("x", "x", 1), ("y", "y", 1), ("col", "col", 1)],
        fields: &[&E.x, &E.y, &E.col],
    }
};

crate::runtime::model!(JourneyViewElementDisplayAttributes);

crate::runtime::setters!(JourneyViewElementDisplayAttributes {
    with_x: x: i32,
    with_y: y: i32,
    with_col: col: i32,
});
