// @generated from the schema "NumberPlan"; changes made here are lost at the next generation

/// The schema `NumberPlan`.
pub struct NumberPlan {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `match`: `string`.
    pub r#match: ::std::option::Option<::std::string::String>,
    /// `normalizedFormat`: `string`.
    #[doc(alias = "normalizedFormat")]
    pub normalized_format: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `numbers`: `array of Number`.
    pub numbers: ::std::option::Option<::std::vec::Vec<crate::Number>>,
    /// `digitLength`: `DigitLength`.
    #[doc(alias = "digitLength")]
    pub digit_length: ::std::option::Option<::std::boxed::Box<crate::DigitLength>>,
    /// `classification`: `string`.
    pub classification: ::std::option::Option<::std::string::String>,
    /// `matchType`: `string`.
    #[doc(alias = "matchType")]
    pub match_type: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NumberPlan {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        state: ::std::option::Option::None,
        modified_by_app: ::std::option::Option::None,
        created_by_app: ::std::option::Option::None,
        r#match: ::std::option::Option::None,
        normalized_format: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        numbers: ::std::option::Option::None,
        digit_length: ::std::option::Option::None,
        classification: ::std::option::Option::None,
        match_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NumberPlan = &<NumberPlan as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NumberPlan",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("createdBy", "created_by", 2),
            ("state", "state", 2),
            ("modifiedByApp", "modified_by_app", 2),
            ("createdByApp", "created_by_app", 2),
            ("match", "match", 0),
            ("normalizedFormat", "normalized_format", 0),
            ("priority", "priority", 0),
            ("numbers", "numbers", 0),
            ("digitLength", "digit_length", 0),
            ("classification", "classification", 0),
            ("matchType", "match_type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.state,
            &E.modified_by_app,
            &E.created_by_app,
            &E.r#match,
            &E.normalized_format,
            &E.priority,
            &E.numbers,
            &E.digit_length,
            &E.classification,
            &E.match_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(NumberPlan);

crate::runtime::setters!(NumberPlan {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_modified_by_app: modified_by_app: ::std::string::String,
    with_created_by_app: created_by_app: ::std::string::String,
    with_match: r#match: ::std::string::String,
    with_normalized_format: normalized_format: ::std::string::String,
    with_priority: priority: i32,
    with_numbers: numbers: ::std::vec::Vec<crate::Number>,
    with_digit_length: digit_length: ::std::boxed::Box<crate::DigitLength>,
    with_classification: classification: ::std::string::String,
    with_match_type: match_type: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `NumberPlan`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
