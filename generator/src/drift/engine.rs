//! What all comparisons share: the two documents, the place being compared, and how a difference
//! becomes a finding.

use std::collections::HashSet;

use super::document::{Document, Uses};
use super::finding::{Finding, Vendor, Wire};
use super::rules::{Area, Rule};

/// Which way the compared place travels, from the client's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Directions {
    request: bool,
    response: bool,
    /// Nothing leads to the place, so the document does not tell.
    unknown: bool,
}

impl Directions {
    pub(super) const REQUEST: Self = Self {
        request: true,
        response: false,
        unknown: false,
    };
    pub(super) const RESPONSE: Self = Self {
        request: false,
        response: true,
        unknown: false,
    };

    pub(super) fn of(uses: Uses) -> Self {
        Self {
            request: uses.request,
            response: uses.response || uses.event,
            unknown: uses == Uses::default(),
        }
    }

    /// The directions of a property: what only the server sends is in no request, and the reverse.
    pub(super) fn narrowed(mut self, read_only: bool, write_only: bool) -> Self {
        if self.unknown {
            (self.request, self.response, self.unknown) = (!read_only, !write_only, true);
        }
        self.request &= !read_only;
        self.response &= !write_only;
        self
    }

    /// The worst of what applies. Where nothing is known to lead to the place, nothing is worse
    /// than risky.
    pub(super) fn wire(self, request: Wire, response: Wire) -> Wire {
        if self.unknown {
            let any = !self.request && !self.response;
            let mut worst = Wire::Compatible;
            if any || self.request {
                worst = worst.max(request);
            }
            if any || self.response {
                worst = worst.max(response);
            }
            return worst.min(Wire::Risky);
        }
        let mut worst = Wire::Compatible;
        if self.request {
            worst = worst.max(request);
        }
        if self.response {
            worst = worst.max(response);
        }
        worst
    }
}

/// How far the vendor's comparison sees a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sees {
    /// Not at all: too deep, or in a place that it does not visit.
    Nothing,
    /// A property directly below a model that it compares.
    Property,
    /// The schema of a parameter of an operation that it compares; it takes no type from the body.
    Parameter {
        base_is_body: bool,
        revision_is_body: bool,
    },
    /// The schema of a response of an operation that it compares.
    Response,
}

/// The place that is being compared.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub area: Area,
    pub schema: Option<String>,
    pub property: Option<String>,
    pub operation: Option<String>,
    pub parameter: Option<String>,
    pub response: Option<String>,
    pub directions: Directions,
    pub sees: Sees,
    /// Whether the place is the named thing itself and not an element of it.
    pub top: bool,
    /// Whether the listed values were compared already, one level up.
    pub values_done: bool,
    /// The type of the whole place on each side, for people; set where elements are compared.
    pub whole: Option<(String, String)>,
    pub base_pointer: String,
    pub revision_pointer: String,
}

impl Context {
    pub(super) fn new(area: Area, directions: Directions, pointer: &str) -> Self {
        Self {
            area,
            schema: None,
            property: None,
            operation: None,
            parameter: None,
            response: None,
            directions,
            sees: Sees::Nothing,
            top: true,
            values_done: false,
            whole: None,
            base_pointer: pointer.to_owned(),
            revision_pointer: pointer.to_owned(),
        }
    }

    /// The same place one step further down on both sides.
    pub(super) fn at(&self, step: &str) -> Self {
        let mut inner = self.clone();
        inner.base_pointer.push_str(step);
        inner.revision_pointer.push_str(step);
        inner
    }

    /// An element of the place: of an array, a map, or a composition.
    pub(super) fn element(&self, step: &str) -> Self {
        let mut inner = self.at(step);
        inner.sees = Sees::Nothing;
        inner.top = false;
        inner
    }
}

/// A finding that is being told.
#[derive(Default)]
pub(super) struct Told {
    pub value: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    /// Instead of the rule's wire class.
    pub wire: Option<Wire>,
    /// Whether the vendor's comparison reports it, by the rule's class.
    pub seen: bool,
    /// What is compared exists in the revision only, or in the base only.
    pub only: Option<Only>,
}

/// The document that alone has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Only {
    Base,
    Revision,
}

impl Told {
    pub(super) fn value(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }

    pub(super) fn change(from: Option<String>, to: Option<String>) -> Self {
        Self {
            from,
            to,
            ..Self::default()
        }
    }

    pub(super) fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    pub(super) fn seen(mut self, seen: bool) -> Self {
        self.seen = seen;
        self
    }

    pub(super) fn wire(mut self, wire: Wire) -> Self {
        self.wire = Some(wire);
        self
    }

    pub(super) fn only(mut self, only: Only) -> Self {
        self.only = Some(only);
        self
    }
}

/// The comparison in progress.
pub(super) struct Engine<'a> {
    pub base: Document<'a>,
    pub revision: Document<'a>,
    pub findings: Vec<Finding>,
    /// While two schemas of different names are weighed against each other, nothing is reported:
    /// only the worst class is kept.
    pub(super) weighing: Option<Wire>,
    /// Pairs of schemas that are being weighed.
    pub(super) weighed: HashSet<(String, String)>,
}

impl<'a> Engine<'a> {
    pub(super) fn new(base: Document<'a>, revision: Document<'a>) -> Self {
        Self {
            base,
            revision,
            findings: Vec::new(),
            weighing: None,
            weighed: HashSet::new(),
        }
    }

    /// Reports a difference.
    pub(super) fn tell(&mut self, context: &Context, rule: &'static Rule, told: Told) {
        let wire = told
            .wire
            .unwrap_or_else(|| context.directions.wire(rule.request, rule.response));
        if let Some(worst) = &mut self.weighing {
            *worst = (*worst).max(wire);
            return;
        }
        let mut finding = Finding::new(rule);
        finding.schema.clone_from(&context.schema);
        finding.property.clone_from(&context.property);
        finding.operation.clone_from(&context.operation);
        finding.parameter.clone_from(&context.parameter);
        finding.response.clone_from(&context.response);
        finding.value = told.value;
        finding.from = told.from;
        finding.to = told.to;
        finding.wire = wire;
        if !told.seen {
            finding.vendor = Vendor::Unreported;
        }
        if told.only != Some(Only::Revision) {
            (finding.base_file, finding.base_pointer) =
                Some(self.base.origin(&context.base_pointer)).unzip();
        }
        if told.only != Some(Only::Base) {
            (finding.revision_file, finding.revision_pointer) =
                Some(self.revision.origin(&context.revision_pointer)).unzip();
        }
        self.findings.push(finding);
    }
}

/// A key as one step of a JSON pointer.
pub(super) fn step(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}
