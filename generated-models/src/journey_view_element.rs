// @generated from the schema "JourneyViewElement"; changes made here are lost at the next generation

/// The schema `JourneyViewElement`.
pub struct JourneyViewElement {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `attributes`: `JourneyViewElementAttributes`, required.
    pub attributes: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementAttributes>,
    >,
    /// `displayAttributes`: `JourneyViewElementDisplayAttributes`.
    #[doc(alias = "displayAttributes")]
    pub display_attributes: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementDisplayAttributes>,
    >,
    /// `filter`: `JourneyViewElementFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilter>,
    >,
    /// `followedBy`: `array of JourneyViewLink`.
    #[doc(alias = "followedBy")]
    pub followed_by: ::std::option::Option<::std::vec::Vec<crate::JourneyViewLink>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewElement {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        display_attributes: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        followed_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElement = &<JourneyViewElement as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElement",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("attributes", "attributes", 1),
            ("displayAttributes", "display_attributes", 0),
            ("filter", "filter", 0),
            ("followedBy", "followed_by", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.attributes,
            &E.display_attributes,
            &E.filter,
            &E.followed_by,
        ],
    }
};

crate::runtime::model!(JourneyViewElement);

crate::runtime::setters!(JourneyViewElement {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_attributes: attributes: ::std::boxed::Box<crate::JourneyViewElementAttributes>,
    with_display_attributes: display_attributes: ::std::boxed::Box<crate::JourneyViewElementDisplayAttributes>,
    with_filter: filter: ::std::boxed::Box<crate::JourneyViewElementFilter>,
    with_followed_by: followed_by: ::std::vec::Vec<crate::JourneyViewLink>,
});
