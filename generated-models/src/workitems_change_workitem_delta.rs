// @generated from the schema "WorkitemsChangeWorkitemDelta"; changes made here are lost at the next generation

/// The schema `WorkitemsChangeWorkitemDelta`.
pub struct WorkitemsChangeWorkitemDelta {
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `delta`: `WorkitemDelta`.
    pub delta: ::std::option::Option<::std::boxed::Box<crate::WorkitemDelta>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsChangeWorkitemDelta {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        delta: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsChangeWorkitemDelta = &<WorkitemsChangeWorkitemDelta as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsChangeWorkitemDelta",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 0),
            ("modifiedBy", "modified_by", 0),
            ("delta", "delta", 0),
        ],
        fields: &[&E.version, &E.modified_by, &E.delta],
    }
};

crate::runtime::model!(WorkitemsChangeWorkitemDelta);

crate::runtime::setters!(WorkitemsChangeWorkitemDelta {
    with_version: version: i32,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_delta: delta: ::std::boxed::Box<crate::WorkitemDelta>,
});
